/** What happened between partners and what it cost: visits, projects, exchanges, events, gifts, questions in parliament. */
@NullMarked
package org.wettstein.activity;

import org.jspecify.annotations.NullMarked;
