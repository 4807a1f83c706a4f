/** How a running service is seen from outside: health, numbers, traces, logs (decision 0015). Nothing of a school. */
@NullMarked
package vn.minh.observability;

import org.jspecify.annotations.NullMarked;
