package org.wettstein.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which one register lives: {@code journal.db} and {@code lock}. */
public record DataFolder(Path path) implements Storage {
    static final String LOCK = "lock";
    private static final String DATABASE = "journal.db";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return path.toString();
    }

    public Path database() {
        return path.resolve(DATABASE);
    }

    /** True if nothing lies here but perhaps the lock of an earlier visitor. */
    public boolean isEmpty() {
        if (!Files.exists(path)) {
            return true;
        }
        try (var files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    public boolean holdsJournal() {
        return Files.exists(database());
    }

    /** Makes the folder if it is missing, for its owner's eyes only where the system knows owners. */
    void create() {
        try {
            Files.createDirectories(path, forTheOwner("rwx------"));
        } catch (IOException impossible) {
            throw refused(impossible);
        }
    }

    /** Makes an empty file in this folder if it is missing, for its owner's eyes only. */
    public void createFile(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, forTheOwner("rw-------"));
            }
        } catch (IOException impossible) {
            throw refused(impossible);
        }
    }

    /** Takes back a database that was made in vain. */
    public void removeDatabase() {
        try {
            for (var file : new String[] {DATABASE, DATABASE + "-wal", DATABASE + "-shm"}) {
                Files.deleteIfExists(path.resolve(file));
            }
        } catch (IOException impossible) {
            throw refused(impossible);
        }
    }

    private FileAttribute<?>[] forTheOwner(String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var attribute = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        return new FileAttribute<?>[] {attribute};
    }

    /** Puts the failure of a file operation in this folder into a refusal. */
    public Refusal refused(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> new StoreUnusable("store.no-permission", path, failure);
            case FileSystemException fileSystem when isFull(fileSystem) -> new StorageFull(path, failure);
            default -> new StoreUnusable("store.unreachable", path, failure);
        };
    }

    private static boolean isFull(FileSystemException failure) {
        return String.valueOf(failure.getReason()).contains("No space left");
    }
}
