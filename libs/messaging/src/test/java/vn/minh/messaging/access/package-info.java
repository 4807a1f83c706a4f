/** The gate before every route, tried on the small service. */
@NullMarked
package vn.minh.messaging.access;

import org.jspecify.annotations.NullMarked;
