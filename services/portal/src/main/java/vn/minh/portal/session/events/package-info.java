/** What the clock does to sessions. */
@NullMarked
package vn.minh.portal.session.events;

import org.jspecify.annotations.NullMarked;
