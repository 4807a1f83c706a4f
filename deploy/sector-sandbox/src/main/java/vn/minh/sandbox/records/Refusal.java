package vn.minh.sandbox.records;

/**
 * Why a record is not taken.
 *
 * @param reason stable code
 * @param detail in words
 */
public record Refusal(String reason, String detail) {}
