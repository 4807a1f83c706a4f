/** What the platform promises about its processes. */
@NullMarked
package vn.minh.standalone;

import org.jspecify.annotations.NullMarked;
