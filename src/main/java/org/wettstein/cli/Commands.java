package org.wettstein.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wettstein.cli.edtf.EdtfCommand;
import org.wettstein.cli.place.PlaceCommand;
import picocli.CommandLine;

/** The commands by their names, in the order in which the help lists them. */
final class Commands {
    private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("serve", ServeCommand::new);
        ALL.put("config", ConfigCommand::new);
        ALL.put("new", NewCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("apply", ApplyCommand::new);
        ALL.put("rule", RuleCommand::new);
        ALL.put("undo", UndoCommand::new);
        ALL.put("backup", BackupCommand::new);
        ALL.put("restore", RestoreCommand::new);
        ALL.put("verify", VerifyCommand::new);
        ALL.put("missing", MissingCommand::new);
        ALL.put("withhold", WithholdCommand::new);
        ALL.put("edtf", EdtfCommand::new);
        ALL.put("read", ReadCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("place", PlaceCommand::new);
    }

    private Commands() {}

    /** With the one command that the arguments begin with: to make all of them takes longer than most of them do. */
    static CommandLine of(String... args) {
        return args.length > 0 && ALL.containsKey(args[0]) ? only(args[0]) : all();
    }

    static CommandLine all() {
        var line = new CommandLine(new WettsteinCommand());
        ALL.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    static CommandLine only(String name) {
        return new CommandLine(new WettsteinCommand())
                .addSubcommand(
                        name, ALL.getOrDefault(name, WettsteinCommand::new).get());
    }
}
