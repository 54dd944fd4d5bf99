/** Lifelines: what happened between two partners, drawn to scale along the line of time. */
@NullMarked
package org.wettstein.portal.lifeline;

import org.jspecify.annotations.NullMarked;
