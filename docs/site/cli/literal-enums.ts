const ENUM = /^var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;

/**
 * Writes the enums of texts that TypeScript has compiled as the objects that they make: a bundler sees that one is not
 * used only where no function makes it.
 */
export function literalEnums(source: string): string {
  return source.replace(ENUM, (whole: string, name: string, body: string) => {
    const member = new RegExp(`^ *${name}\\["(\\w+)"\\] = ("[^"\\\\]*");$`);
    const comment = /^ *(?:\/?\*|\/\/)/;
    const lines = body.trimEnd().split('\n');
    const members = lines.filter((line) => !comment.test(line)).map((line) => member.exec(line));
    if (members.includes(null)) return whole;
    return `var ${name} = { ${members.map((found) => `${found?.[1]}: ${found?.[2]}`).join(', ')} };`;
  });
}
