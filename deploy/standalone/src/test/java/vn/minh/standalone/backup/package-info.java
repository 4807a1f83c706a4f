/** What of a backup can be seen without a platform, and restores that are cut off on purpose. */
@NullMarked
package vn.minh.standalone.backup;

import org.jspecify.annotations.NullMarked;
