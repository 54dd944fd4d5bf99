package org.wettstein.store;

import java.time.Instant;

/**
 * One piece on the workbench.
 *
 * @param changed in whole milliseconds
 */
public record WorkbenchPiece(String kind, String id, String content, Instant changed) {}
