/** What goes out: bytes in two codings with the lines at their head, made once and sent as often as somebody asks. */
@NullMarked
package org.wettstein.web.answer;

import org.jspecify.annotations.NullMarked;
