/** The events door of a feature that keeps every rule. */
@NullMarked
package vn.minh.sound.thing.events;

import org.jspecify.annotations.NullMarked;
