/** Sealing. */
@NullMarked
package vn.minh.portal.session.store;

import org.jspecify.annotations.NullMarked;
