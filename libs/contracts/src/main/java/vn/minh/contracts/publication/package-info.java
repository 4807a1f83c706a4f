/** What publication tells of records on their way to the sector database. */
@NullMarked
package vn.minh.contracts.publication;

import org.jspecify.annotations.NullMarked;
