/** How a running service is seen: what can be shown without running one. */
@NullMarked
package vn.minh.observability;

import org.jspecify.annotations.NullMarked;
