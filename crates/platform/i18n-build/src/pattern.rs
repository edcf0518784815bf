//! What a Fluent pattern uses: its arguments, its terms, and what we do not allow in it.
//!
//! Both the build (for the files of the slices) and `parvis-i18n` (for an authority's own wording) ask
//! this, so that the same Fluent is allowed in both.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Names of the arguments, without `$`, in order of first appearance.
    pub arguments: Vec<String>,
    /// Names of the terms, without `-`.
    pub terms: BTreeSet<String>,
    /// What it contains that we do not allow, as written: `NUMBER()`, `other-message`.
    pub forbidden: Vec<String>,
}

impl Uses {
    /// What `pattern` uses.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if !self.arguments.iter().any(|known| known == id.name) {
                    self.arguments.push(id.name.to_owned());
                }
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.insert(id.name.to_owned());
                if let Some(attribute) = attribute {
                    self.forbidden.push(format!("-{}.{}", id.name, attribute.name));
                }
                let given = arguments.iter().flat_map(|all| &all.positional);
                given.for_each(|value| self.inline(value));
            }
            InlineExpression::MessageReference { id, .. } => self.forbidden.push(id.name.to_owned()),
            InlineExpression::FunctionReference { id, .. } => self.forbidden.push(format!("{}()", id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
