/** The portal with a real database, a stand-in identity provider and stand-in neighbours. */
@NullMarked
package vn.minh.portal;

import org.jspecify.annotations.NullMarked;
