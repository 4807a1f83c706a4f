package vn.minh.review.team;

import vn.minh.contracts.UnitRef;

/** Where a team belongs: its authority and the department of the city. */
public record Home(UnitRef authority, String department) {}
