/** Tests of the feature. */
@NullMarked
package vn.minh.publication.register;

import org.jspecify.annotations.NullMarked;
