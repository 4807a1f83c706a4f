/** Tests of the feature. */
@NullMarked
package vn.minh.publication.delivery;

import org.jspecify.annotations.NullMarked;
