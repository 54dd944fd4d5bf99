package org.wettstein.server;

/** How the server writes its log: a line to read, or one JSON object a line for programs. */
public enum LogForm {
    TEXT,
    JSON
}
