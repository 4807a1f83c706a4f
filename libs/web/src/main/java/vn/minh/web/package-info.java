/** What every door has in common: problems, versions, who is asking, pages. No rule of any service, no database. */
@NullMarked
package vn.minh.web;

import org.jspecify.annotations.NullMarked;
