/** The registers of {@code samples/}: how they are composed out of their change files, and what they say by themselves. */
@NullMarked
package org.wettstein.samples;

import org.jspecify.annotations.NullMarked;
