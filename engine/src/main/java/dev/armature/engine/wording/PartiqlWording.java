package dev.armature.engine.wording;

import java.util.Locale;

/**
 * What the service says about PartiQL statements. Some are documented or reported by its users, most were seen when
 * DynamoDB Local refused the same statement, and where neither was to be had the text is our own and says so. Like all
 * wordings of the service they are apt to change, and nothing but people should read them.
 */
public final class PartiqlWording {
    private static final String MISSING_KEY = " must specify the primary key in the where clause.";

    private PartiqlWording() {}

    /** A statement follows no rule of the grammar. */
    public static String notWellFormed(String detail) {
        return "Statement wasn't well formed, can't be processed: " + detail;
    }

    /** A statement begins with no verb, or an UPDATE changes nothing, often because the table's name needs quotes. */
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

    /** A SELECT has a clause that it cannot have. */
    public static String unsupportedClause(String clause, String extent) {
        return "Unsupported clause: " + clause + " at " + extent;
    }

    /** A SELECT has a clause that it cannot have, of which nothing but the name is said. */
    public static String unsupportedClause(String clause) {
        return "Unsupported clause: " + clause;
    }

    /** A SELECT says how to select, and cannot. */
    public static String unsupportedToken(String token) {
        return "Unsupported token in expression: " + token.toUpperCase(Locale.ROOT);
    }

    /** A SELECT names several tables. */
    public static String severalTables() {
        return "Only select from a single table or index is supported.";
    }

    /** A table or column is given another name. */
    public static String alias() {
        return "Aliasing is not supported";
    }

    /** Two columns have one name. */
    public static String duplicateColumn(String name) {
        return "Duplicate identifiers in select clause: " + name;
    }

    /** What follows WHERE is no condition. */
    public static String noCondition() {
        return "WHERE clause must contain an expression that resolves to a boolean";
    }

    /** A condition computes. */
    public static String unsupportedOperator(String operator) {
        return "Unsupported operator in Condition Expression. Operator: " + operator;
    }

    /** A SET computes what updates cannot. */
    public static String unsupportedUpdateOperator(String operator) {
        return "Unsupported operator in Update Expression. Operator: " + operator;
    }

    /** An IN has no list. */
    public static String noCandidates() {
        return "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq"
                + " with at least one member";
    }

    /** The bounds of a BETWEEN are of two types. */
    public static String betweenTypes(String lower, String upper) {
        return "The BETWEEN operator requires same data type for lower and upper bounds; " + bounds(lower, upper);
    }

    /** The bounds of a BETWEEN are in the wrong order. */
    public static String betweenOrder(String lower, String upper) {
        return "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
                + bounds(lower, upper);
    }

    private static String bounds(String lower, String upper) {
        return "lower bound operand: AttributeValue: {" + lower + "}, upper bound operand: AttributeValue: {" + upper
                + "}";
    }

    /** A key attribute is compared with, or given, a value of another type. */
    public static String keyType(String attribute) {
        return "Key attribute's data type should match its data type in table's schema: Key " + attribute;
    }

    /** An inserted item lacks a key attribute. */
    public static String missingKey(String attribute) {
        return "Key attribute should be present in the item: Key " + attribute;
    }

    /** A SELECT asks for something other than attributes. */
    public static String unexpectedPathComponent(String extent) {
        return "Unexpected path component at " + extent;
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

    /** A map names an entry twice. */
    public static String duplicateEntry(String key, String extent) {
        return "Duplicate keys in tuple. Key: " + key + " at " + extent;
    }

    /** A set has no members. */
    public static String emptySet(String extent) {
        return "Empty bags are not supported at " + extent;
    }

    /** A set has a member twice. */
    public static String duplicateInSet() {
        return "Input collection contains duplicates";
    }

    /** A set has members of several types, or of one that sets cannot have. */
    public static String mixedSet() {
        return "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags";
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
        return "Unrecognized function: " + function;
    }

    /** An IN has too many candidates. */
    public static String tooManyCandidates(int count) {
        return "The IN operator is provided with too many operands; number of operands: " + count;
    }

    /** A SELECT names too many keys; our own text. */
    public static String tooManyKeys(int most) {
        return "Too many values for the key in the WHERE clause; at most " + most + " are supported";
    }

    /** A set function takes from one path and sets another. */
    public static String otherPath(String function) {
        return "The first argument to " + function + " must equal the assignment value";
    }

    /** An INSERT has several items. */
    public static String severalInserts() {
        return "Unsupported operation: Inserting multiple items in a single statement is not supported, use \"INSERT INTO"
                + " tableName VALUE item\" instead";
    }

    /** An INSERT has a value that is no item. */
    public static String insertedNoMap(String extent) {
        return "Unsupported format in item expression. Please use struct format {...} to express item values for insert"
                + " statement. at " + extent;
    }

    /** An INSERT names an index. */
    public static String insertIntoIndex() {
        return "FROM clause may only contain a single table name in data manipulation statements";
    }

    /** An UPDATE or DELETE names an index. */
    public static String writeToIndex() {
        return "This operation is not supported on an index";
    }

    /** An INSERT returns something. */
    public static String insertReturning() {
        return "RETURNING is not supported in INSERT";
    }

    /** A DELETE returns what it cannot. */
    public static String deleteReturning(String what) {
        return "Invalid returning clause: RETURNING " + what
                + " *. Only RETURNING ALL OLD * is allowed in DELETE statements.";
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

    /** A batch reads and writes. */
    public static String mixedBatch() {
        return "Read and write requests together in the same batch is not supported.";
    }

    /** A transaction reads and writes. */
    public static String mixedTransaction() {
        return "ExecuteTransaction API does not support both read and write operations in the same request.";
    }

    /** A statement of a transaction is refused, the first of them being number 0. */
    public static String inTransaction(int statement, String refusal) {
        return "Validation failed in TransactStatements[" + statement + "]: " + refusal;
    }

    /** EXISTS is used alone or inside a condition. */
    public static String existsOutsideTransaction() {
        return "EXISTS can only be used in ExecuteTransaction write requests.";
    }

    /** EXISTS has nothing but a key. */
    public static String existsWithoutCondition() {
        return "EXISTS() must contain a single item read with additional condition";
    }

    /** A statement of a transaction returns attributes. */
    public static String returningInTransaction() {
        return "RETURNING clause is not supported in ExecuteTransaction.";
    }

    /** A statement of a transaction names an index. */
    public static String transactionOnIndex() {
        return "Reads on indices are not supported within transactions.";
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

    /** A next token is none, or of another statement. */
    public static String nextTokenInvalid() {
        return "Invalid NextToken";
    }
}
