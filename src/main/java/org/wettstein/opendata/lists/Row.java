package org.wettstein.opendata.lists;

import java.util.function.Supplier;

/**
 * One line of a list.
 *
 * @param key its name inside the list, by which the next page continues
 */
public record Row(String key, Supplier<Item> item) {}
