/** What every environment must say alike, and where it is written once. */
@NullMarked
package vn.minh.deployment;

import org.jspecify.annotations.NullMarked;
