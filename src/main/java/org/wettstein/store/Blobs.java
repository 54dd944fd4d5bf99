package org.wettstein.store;

import java.util.List;
import java.util.Optional;

/** Files that belong to records, such as scans and pictures, under their hashes. */
public interface Blobs {

    /** Returns the SHA-256 under which it is found again. */
    String put(byte[] content);

    Optional<byte[]> find(String hash);

    /** Of all blobs, in order. */
    List<String> hashes();

    void remove(String hash);
}
