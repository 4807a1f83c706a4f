/** A neighbour that reaches behind a door. */
@NullMarked
package vn.minh.broken.other;

import org.jspecify.annotations.NullMarked;
