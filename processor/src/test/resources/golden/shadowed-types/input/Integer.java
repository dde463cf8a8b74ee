package shadow;

public enum Integer {
  ONE
}
