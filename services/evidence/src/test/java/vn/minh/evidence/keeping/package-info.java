/** What is kept, what is removed and what is missing, on the real store and database. */
@NullMarked
package vn.minh.evidence.keeping;

import org.jspecify.annotations.NullMarked;
