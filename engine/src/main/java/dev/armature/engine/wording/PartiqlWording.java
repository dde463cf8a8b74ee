package dev.armature.engine.wording;

/**
 * What the service says about PartiQL statements. Where it was not observed, the text is our own and says so; like all
 * wordings of the service these are apt to change, and nothing but people should read them.
 */
public final class PartiqlWording {
    private static final String MISSING_KEY = " must specify the primary key in the where clause.";

    private PartiqlWording() {}

    /** A statement follows no rule of the grammar. */
    public static String notWellFormed(String detail) {
        return "Statement wasn't well formed, can't be processed: " + detail;
    }

    /** An UPDATE changes nothing, often because the table's name needs quotes. */
    public static String expectedDataManipulation() {
        return "Expected data manipulation";
    }

    /** A token stands where it means nothing; our own text. */
    public static String unexpectedToken(String position, String token) {
        return "Unexpected token at " + position + ": " + token;
    }

    /** The statement ends too early; our own text. */
    public static String unexpectedEnd() {
        return "Unexpected end of statement";
    }

    /** Parentheses, values or paths are nested too deep; our own text. */
    public static String tooDeep(int levels) {
        return "Nested too deep; levels allowed: " + levels;
    }

    /** A SELECT asks for something other than attributes. */
    public static String unexpectedPathComponent(String position) {
        return "Unexpected path component at " + position;
    }

    /** What follows FROM is no table or index. */
    public static String unexpectedFrom() {
        return "Unexpected from source";
    }

    /** There are more or fewer question marks than parameters. */
    public static String parameterCount() {
        return "Number of parameters in request and statement don't match.";
    }

    /** A number is none. */
    public static String notANumber(String text) {
        return "The parameter cannot be converted to a numeric value: " + text;
    }

    /** A map names an entry twice; our own text. */
    public static String duplicateEntry(String key) {
        return "Duplicate attribute name in a map: " + key;
    }

    /** A set has members of several types, or of one that sets cannot have; our own text. */
    public static String mixedSet() {
        return "A set can only have strings, numbers or binaries, all of one type";
    }

    /** An operator or function has a constant of a type that it does not take. */
    public static String operandType(String operator, String type) {
        return "Incorrect operand type for operator or function; operator or function: " + operator + ", operand type: "
                + type;
    }

    /** A function has too many or too few operands. */
    public static String operandCount(String function, int count) {
        return "Incorrect number of operands for operator or function; operator or function: " + function
                + ", number of operands: " + count;
    }

    /** An operator or function is used with something other than an attribute. */
    public static String pathRequired(String operator) {
        return "Operator or function requires a document path; operator or function: " + operator;
    }

    /** A type's name is none. */
    public static String unknownType(String type) {
        return "Invalid attribute type name found; type: " + type + ", valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}";
    }

    /** A function is none. */
    public static String unknownFunction(String function) {
        return "Invalid function name; function: " + function;
    }

    /** An IN has too many candidates. */
    public static String tooManyCandidates(int count) {
        return "The IN operator is provided with too many operands; number of operands: " + count;
    }

    /** A SELECT names too many keys; our own text. */
    public static String tooManyKeys(int most) {
        return "Too many values for the key in the WHERE clause; at most " + most + " are supported";
    }

    /** A set function takes from one path and sets another; our own text. */
    public static String otherPath(String function) {
        return "The first operand of " + function + " must be the path that is set";
    }

    /** An INSERT has several items. */
    public static String severalInserts() {
        return "Unsupported operation: Inserting multiple items in a single statement is not supported, use \"INSERT INTO"
                + " tableName VALUE item\" instead";
    }

    /** An INSERT has a value that is no item; our own text. */
    public static String insertedNoMap() {
        return "The value of an INSERT must be a map of attributes";
    }

    /** A statement that writes names an index; our own text. */
    public static String writeToIndex() {
        return "Statements that write must name a table, not an index";
    }

    /** A DELETE returns what it cannot; our own text. */
    public static String deleteReturning() {
        return "RETURNING can only be ALL OLD * in a DELETE statement";
    }

    /** An INSERT finds an item with its key. */
    public static String duplicateItem() {
        return "Duplicate primary key exists in table";
    }

    /** An UPDATE or DELETE does not say which item. */
    public static String incompleteKey() {
        return "Where clause does not contain a mandatory equality on all key attributes";
    }

    /** A SELECT of a batch does not say which item. */
    public static String batchSelectWithoutKey() {
        return "Select statements within BatchExecuteStatement" + MISSING_KEY;
    }

    /** A SELECT of a transaction does not say which item. */
    public static String transactionSelectWithoutKey() {
        return "Select statements within ExecuteTransaction" + MISSING_KEY;
    }

    /** A batch reads and writes; our own text. */
    public static String mixedBatch() {
        return "A batch must consist of either read statements or write statements";
    }

    /** A transaction reads and writes; our own text. */
    public static String mixedTransaction() {
        return "A transaction must consist of either read statements or write statements";
    }

    /** EXISTS is used alone or inside a condition; our own text. */
    public static String existsOutsideTransaction() {
        return "EXISTS can only be used as a statement of a transaction";
    }

    /** A statement of a transaction returns attributes; our own text. */
    public static String returningInTransaction() {
        return "RETURNING is not supported in a transaction";
    }

    /** A statement of a batch or transaction names an index; our own text. */
    public static String indexNotSupported() {
        return "An index is not supported in a batch or transaction";
    }

    /** An ORDER BY comes without a condition. */
    public static String orderWithoutWhere() {
        return "Must have WHERE clause in the statement when using ORDER BY clause.";
    }

    /** An ORDER BY comes without a partition key. */
    public static String orderWithoutKey() {
        return "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.";
    }

    /** An ORDER BY names what is no key. */
    public static String orderByOther(String attribute) {
        return "Variable reference " + attribute + " in ORDER BY clause must be part of the primary key";
    }

    /** A next token is none, or of another statement; our own text. */
    public static String nextTokenInvalid() {
        return "The NextToken is invalid, or was given for another statement or other parameters";
    }
}
