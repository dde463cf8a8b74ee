package dev.armature.server.http;

/** Answers requests. Called by several threads at once. */
@FunctionalInterface
public interface RequestHandler {
    /** Returns the answer; whatever it throws closes the connection with a bare 500. */
    HttpAnswer handle(HttpQuestion question);
}
