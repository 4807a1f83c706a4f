/** Results on their way to the sector database. */
@NullMarked
package vn.minh.portal.delivery;

import org.jspecify.annotations.NullMarked;
