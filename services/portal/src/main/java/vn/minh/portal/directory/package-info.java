/** Names of units. */
@NullMarked
package vn.minh.portal.directory;

import org.jspecify.annotations.NullMarked;
