/** Points and levels: one pure function from a set and its answers to a verdict that explains itself. */
@NullMarked
package vn.minh.grading;

import org.jspecify.annotations.NullMarked;
