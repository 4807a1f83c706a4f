/** The store door of a feature that keeps every rule. */
@NullMarked
package vn.minh.sound.thing.store;

import org.jspecify.annotations.NullMarked;
