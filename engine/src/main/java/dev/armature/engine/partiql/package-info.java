/**
 * PartiQL: statements become trees of {@link dev.armature.runtime.expression} and ordinary requests, which the handlers
 * of {@code operation} do.
 *
 * <p>Knows definitions of tables, and neither items nor a store: what a condition or an update means is decided where it
 * is for every request. Start reading at {@link dev.armature.engine.partiql.Statement}, then {@link
 * dev.armature.engine.partiql.StatementParser} and the two planners. {@code docs/partiql.md} has the grammar.
 */
@NullMarked
package dev.armature.engine.partiql;

import org.jspecify.annotations.NullMarked;
