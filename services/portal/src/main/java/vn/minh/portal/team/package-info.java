/** Review teams, draws and seats as the portal reads them. */
@NullMarked
package vn.minh.portal.team;

import org.jspecify.annotations.NullMarked;
