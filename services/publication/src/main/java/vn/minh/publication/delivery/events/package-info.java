/** What starts a delivery, what answers it, and the clock that sends it. */
@NullMarked
package vn.minh.publication.delivery.events;

import org.jspecify.annotations.NullMarked;
