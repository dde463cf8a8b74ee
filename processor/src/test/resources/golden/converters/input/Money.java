package money;

public record Money(long cents) {}
