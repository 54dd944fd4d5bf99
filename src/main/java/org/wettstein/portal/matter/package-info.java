/** What belongs to a tie, one item each: agreements, decisions, commitments, activities, money, parliament, people. */
@NullMarked
package org.wettstein.portal.matter;

import org.jspecify.annotations.NullMarked;
