package org.wettstein.web;

/**
 * How every page looks: the paths of what its head names.
 *
 * @param font the one font file that every page needs
 * @param icon the sign that browsers show beside the title
 */
public record Look(String stylesheet, String font, String icon) {}
