package org.example;

public record Name(String first, String last) {}
