package org.wettstein.source;

/** What kind of source it is. */
public enum SourceType {
    PAGE,
    RELEASE,
    DOCUMENT,
    FILE,
    ARTICLE
}
