/** The service as a whole, and the town its tests play in. */
@NullMarked
package vn.minh.review;

import org.jspecify.annotations.NullMarked;
