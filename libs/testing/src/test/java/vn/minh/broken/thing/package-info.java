/** A feature that breaks every rule of the house, one class a rule. */
@NullMarked
package vn.minh.broken.thing;

import org.jspecify.annotations.NullMarked;
