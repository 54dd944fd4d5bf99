package org.wettstein.store;

import java.util.List;
import java.util.Optional;

/** What is no fact and no part of the journal: drafts, proposals, accounts, sessions, mail. */
public interface Workbench {

    /** Puts it in the place of what lay there under the same kind and id. */
    void put(WorkbenchPiece piece);

    Optional<WorkbenchPiece> find(String kind, String id);

    /** All of a kind, in the order of their ids. */
    List<WorkbenchPiece> list(String kind);

    /** Everything, in the order of kinds and ids. */
    List<WorkbenchPiece> all();

    void remove(String kind, String id);
}
