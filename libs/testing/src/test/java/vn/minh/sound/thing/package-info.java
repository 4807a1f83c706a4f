/** A feature that keeps every rule of the house. */
@NullMarked
package vn.minh.sound.thing;

import org.jspecify.annotations.NullMarked;
