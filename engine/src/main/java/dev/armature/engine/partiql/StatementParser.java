package dev.armature.engine.partiql;

import dev.armature.engine.expression.ExpressionException;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads statements. */
public final class StatementParser {
    private final StatementSource source;
    private final LiteralParser literals;

    private StatementParser(StatementSource source) {
        this.source = source;
        this.literals = new LiteralParser(source);
    }

    /**
     * Returns the statement that {@code text} is.
     *
     * @param parameters what its question marks stand for, in their order
     * @throws ValidationException if it is none
     */
    public static Statement parse(String text, List<AttributeValue> parameters) {
        StatementSource source = new StatementSource(text, parameters);
        Statement statement = new StatementParser(source).statement();
        source.accept(";");
        requireNoLimit(source);
        if (source.peek().kind() != Token.Kind.END) {
            throw source.unexpected();
        }
        return statement;
    }

    /** Refuses LIMIT, which is a parameter of the request. */
    private static void requireNoLimit(StatementSource source) {
        if (source.acceptKeyword("LIMIT")) {
            throw new ValidationException(PartiqlWording.unsupportedClause("LIMIT", source.extent(source.peek())));
        }
    }

    private Statement statement() {
        if (source.acceptKeyword("SELECT")) {
            return select();
        }
        if (source.acceptKeyword("INSERT")) {
            return insert();
        }
        if (source.acceptKeyword("UPDATE")) {
            return update();
        }
        if (source.acceptKeyword("DELETE")) {
            return delete();
        }
        if (source.acceptKeyword("EXISTS")) { // EXISTS(SELECT * FROM t WHERE a = 1)
            source.expect("(");
            source.expectKeyword("SELECT");
            Statement.Select select = select();
            source.expect(")");
            return new Statement.Exists(select);
        }
        throw StatementSource.notWellFormed(PartiqlWording.expectedDataManipulation());
    }

    /** Reads {@code a, b.c FROM "t"."index" WHERE a = 1 ORDER BY d DESC}. */
    private Statement.Select select() {
        List<DocumentPath> columns = columns();
        source.expectKeyword("FROM");
        if (source.peek().isSymbol("(") || literals.isAtValue()) {
            throw new ValidationException(PartiqlWording.unexpectedFrom());
        }
        String table = source.name();
        Optional<String> index = source.accept(".") ? Optional.of(source.name()) : Optional.empty();
        requireEndOfFrom();
        return new Statement.Select(table, index, columns, where(), order());
    }

    private List<DocumentPath> columns() {
        List<DocumentPath> columns = new ArrayList<>();
        if (source.accept("*")) {
            return columns;
        }
        do {
            columns.add(column());
        } while (source.accept(","));
        requireDistinct(columns);
        return columns;
    }

    /** Reads {@code b.c}; refuses {@code COUNT(*)}, {@code 'text'} and {@code b AS d}. */
    private DocumentPath column() {
        Token first = source.peek();
        if (literals.isAtValue() || (source.isAtName() && source.isFollowedBy("("))) {
            throw new ValidationException(PartiqlWording.unexpectedPathComponent(source.extent(first)));
        }
        DocumentPath column = source.path();
        boolean isAliased = source.isAtName() || source.peek().isSymbol("*");
        if (isAliased && first.isKeyword("DISTINCT")) { // DISTINCT b
            throw new ValidationException(PartiqlWording.unsupportedToken(first.text()));
        }
        if (source.isAtName()) {
            throw new ValidationException(PartiqlWording.alias());
        }
        return column;
    }

    /** Refuses columns of one name, and one inside another. */
    private static void requireDistinct(List<DocumentPath> columns) {
        Set<String> names = new HashSet<>();
        for (DocumentPath column : columns) {
            String name = Statement.columnName(column);
            if (!names.add(name)) {
                throw new ValidationException(PartiqlWording.duplicateColumn(name));
            }
        }
        try {
            new ProjectionApplier(new Projection(columns));
        } catch (ExpressionException e) {
            throw PartiqlRefusals.of(e);
        }
    }

    /** Refuses {@code my-table} without quotes, aliases and joins. */
    private void requireEndOfFrom() {
        requireNoLimit(source);
        requireNoGroups();
        Token next = source.peek();
        if (source.isAtName()) {
            throw new ValidationException(PartiqlWording.alias());
        }
        if (next.isSymbol(",")) {
            throw new ValidationException(PartiqlWording.severalTables());
        }
        boolean ends = next.kind() == Token.Kind.END
                || next.isKeyword("WHERE")
                || next.isKeyword("ORDER")
                || next.isSymbol(")")
                || next.isSymbol(";");
        if (!ends) {
            throw new ValidationException(PartiqlWording.unexpectedFrom());
        }
    }

    private void requireNoGroups() {
        if (source.acceptKeyword("GROUP") && source.acceptKeyword("BY")) {
            throw new ValidationException(PartiqlWording.unsupportedClause("GROUP BY"));
        }
    }

    private Optional<Condition> where() {
        Optional<Condition> where = source.acceptKeyword("WHERE")
                ? Optional.of(new PredicateParser(source, literals).whole())
                : Optional.empty();
        requireNoGroups();
        return where;
    }

    /** Reads {@code ORDER BY d DESC, e}. */
    private List<Statement.SortColumn> order() {
        List<Statement.SortColumn> order = new ArrayList<>();
        if (source.acceptKeyword("ORDER")) {
            source.expectKeyword("BY");
            do {
                String attribute = source.name();
                boolean descends = source.acceptKeyword("DESC");
                if (!descends) {
                    source.acceptKeyword("ASC");
                }
                order.add(new Statement.SortColumn(attribute, !descends));
            } while (source.accept(","));
        }
        return order;
    }

    /** Reads <code>INTO t VALUE {'a': 1}</code>. */
    private Statement insert() {
        source.expectKeyword("INTO");
        String table = writtenTable(PartiqlWording.insertIntoIndex());
        if (source.peek().isKeyword("VALUES") || source.peek().isSymbol("<<")) {
            throw new ValidationException(PartiqlWording.severalInserts());
        }
        source.expectKeyword("VALUE");
        Token first = source.peek();
        if (!first.isSymbol("{") && first.kind() != Token.Kind.END) {
            throw new ValidationException(PartiqlWording.insertedNoMap(source.extent(first)));
        }
        Statement insert = new Statement.Insert(table, literals.map());
        if (source.peek().isKeyword("RETURNING")) {
            throw new ValidationException(PartiqlWording.insertReturning());
        }
        return insert;
    }

    /** Reads {@code t SET b = 2 REMOVE c WHERE a = 1 RETURNING ALL NEW *}. */
    private Statement update() {
        String table = writtenTable(PartiqlWording.writeToIndex());
        Update update = new UpdateClauses(source, literals).read();
        return new Statement.Change(table, update, where(), returning());
    }

    /** Reads {@code FROM t WHERE a = 1 RETURNING ALL OLD *}. */
    private Statement delete() {
        source.expectKeyword("FROM");
        String table = writtenTable(PartiqlWording.writeToIndex());
        Optional<Condition> where = where();
        ReturnValues returning = returning();
        if (returning != ReturnValues.NONE && returning != ReturnValues.ALL_OLD) {
            throw new ValidationException(PartiqlWording.deleteReturning(
                    returning.name().replace("UPDATED", "MODIFIED").replace('_', ' ')));
        }
        return new Statement.Delete(table, where, returning);
    }

    private String writtenTable(String refusalOfIndex) {
        String table = source.name();
        if (source.peek().isSymbol(".")) {
            throw new ValidationException(refusalOfIndex);
        }
        return table;
    }

    /** Reads {@code RETURNING MODIFIED NEW *}. */
    private ReturnValues returning() {
        if (!source.acceptKeyword("RETURNING")) {
            return ReturnValues.NONE;
        }
        boolean all = source.acceptKeyword("ALL");
        if (!all) {
            source.expectKeyword("MODIFIED");
        }
        boolean old = source.acceptKeyword("OLD");
        if (!old) {
            source.expectKeyword("NEW");
        }
        source.expect("*");
        if (all) {
            return old ? ReturnValues.ALL_OLD : ReturnValues.ALL_NEW;
        }
        return old ? ReturnValues.UPDATED_OLD : ReturnValues.UPDATED_NEW;
    }
}
