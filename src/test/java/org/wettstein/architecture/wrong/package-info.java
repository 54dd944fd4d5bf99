/** A tiny tree that breaks every rule on purpose, so that the rules can be seen to fail. */
package org.wettstein.architecture.wrong;
