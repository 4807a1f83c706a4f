/** Tests of what it demands. */
@NullMarked
package vn.minh.sandbox.records;

import org.jspecify.annotations.NullMarked;
