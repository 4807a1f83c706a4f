/** Units go out by a topic. */
@NullMarked
package vn.minh.sandbox.units.events;

import org.jspecify.annotations.NullMarked;
