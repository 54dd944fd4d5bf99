package org.wettstein.body;

/** What an organisation is. */
public enum BodyType {
    GOVERNMENT,
    PARLIAMENT,
    COMMITTEE,
    DEPARTMENT,
    OFFICE,
    BOARD,
    ASSOCIATION,
    UNIVERSITY,
    SCHOOL,
    INSTITUTE,
    MUSEUM,
    HOSPITAL,
    PORT,
    COMPANY,
    CLUB,
    MEDIA,
    OTHER
}
