/** The events door of a feature that breaks every rule. */
@NullMarked
package vn.minh.broken.thing.events;

import org.jspecify.annotations.NullMarked;
