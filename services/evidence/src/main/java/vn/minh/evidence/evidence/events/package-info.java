/** What evidence hears: the facts of assessment, and the clock. */
@NullMarked
package vn.minh.evidence.evidence.events;

import org.jspecify.annotations.NullMarked;
